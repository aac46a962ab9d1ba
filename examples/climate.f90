! SPDX-License-Identifier: Apache-2.0
!
! climate.f90: a model in the loop of a Fortran code, as climate and weather codes have it: climate MODEL runs it for a few
! steps on columns of an array and prints the mean of what it gives.
program climate
  use ts
  implicit none
  integer, parameter :: columns = 4, levels = 3, steps = 3
  real(c_float), target :: state(columns, levels)
  real(c_float), pointer :: tendency(:)
  type(c_ptr) :: error, model, input, argument(1), result, output
  character(len=512) :: path
  integer :: step, i, k

  if (command_argument_count() /= 1) error stop 'usage: climate MODEL'
  call get_command_argument(1, path)
  error = ts_error_new()
  call ts_check(ts_module_load(trim(path)//c_null_char, c_null_ptr, model, error), error)

  do k = 1, levels
    do i = 1, columns
      state(i, k) = 0.1 * i + k
    end do
  end do
  do step = 1, steps
    call ts_tensor_of_matrix(state, input, error)
    argument(1) = ts_value_tensor(input)
    call ts_check(ts_module_call(model, 'forward'//c_null_char, argument, 1_c_size_t, c_null_ptr, 0_c_size_t, result, error), &
                  error)
    call ts_check(ts_value_get_tensor(result, output, error), error)
    call c_f_pointer(ts_tensor_data(output), tendency, [ts_tensor_numel(output)])
    print '(a, i0, a, i0, a, f8.4)', 'step ', step, ': ', size(tendency), ' values, mean ', sum(tendency) / size(tendency)
    state = state + 0.1 * sum(tendency) / size(tendency)
    call ts_value_unref(result)
    call ts_value_unref(argument(1))
    call ts_tensor_unref(input)
  end do
  call ts_module_unref(model)
  call ts_error_free(error)
end program
